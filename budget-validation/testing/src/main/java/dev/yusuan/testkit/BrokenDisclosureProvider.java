package dev.yusuan.testkit;

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
    return Set.of(DisclosureArbitraries.broken());
  }
}
