/** Generated disclosures and assertions, for the tests of programs. */
@SuppressWarnings({"requires-automatic", "requires-transitive-automatic"})
module dev.yusuan.testkit {
  requires transitive dev.yusuan.io;
  requires transitive dev.yusuan.validation;
  requires transitive net.jqwik.api;
  requires transitive org.assertj.core;

  exports dev.yusuan.testkit;

  provides net.jqwik.api.providers.ArbitraryProvider with
      dev.yusuan.testkit.BrokenDisclosureProvider,
      dev.yusuan.testkit.ValidDisclosureProvider;
}
