package dev.yusuan.testkit;

import dev.yusuan.document.Disclosure;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/** Provides valid disclosures; jqwik finds it as a service. */
public final class ValidDisclosureProvider implements ArbitraryProvider {
  /** For the service loader. */
  public ValidDisclosureProvider() {}

  @Override
  public boolean canProvideFor(TypeUsage type) {
    return type.isOfType(Disclosure.class) && type.isAnnotated(ValidDisclosure.class);
  }

  @Override
  public Set<Arbitrary<?>> provideFor(TypeUsage type, SubtypeProvider subtypes) {
    String form = type.findAnnotation(ValidDisclosure.class).map(ValidDisclosure::form).orElse("");
    return Set.of(
        form.isEmpty() ? DisclosureArbitraries.valid() : DisclosureArbitraries.valid(form));
  }
}
