package dev.yusuan.testkit;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/** Provides disclosures with one wrong figure; jqwik finds it as a service. */
public final class BrokenDisclosureProvider implements ArbitraryProvider {
  /** For the service loader. */
  public BrokenDisclosureProvider() {}

  @Override
  public boolean canProvideFor(TypeUsage type) {
    return type.isOfType(BrokenDisclosure.class);
  }

  @Override
  public Set<Arbitrary<?>> provideFor(TypeUsage type, SubtypeProvider subtypes) {
    return Set.of(
        type.findAnnotation(BrokenBy.class)
            .map(BrokenDisclosureProvider::by)
            .orElseGet(DisclosureArbitraries::broken));
  }

  private static Arbitrary<BrokenDisclosure> by(BrokenBy how) {
    ImmutableSet<Mistake> mistakes =
        ImmutableSet.copyOf(how.mistakes().length == 0 ? Mistake.values() : how.mistakes());
    return how.rule().isEmpty()
        ? BrokenArbitraries.any(mistakes)
        : BrokenArbitraries.of(how.rule(), mistakes);
  }
}
