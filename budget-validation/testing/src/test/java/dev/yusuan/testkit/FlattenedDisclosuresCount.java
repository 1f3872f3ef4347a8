package dev.yusuan.testkit;

import net.jqwik.api.PropertyDefaults;

/**
 * The same counted over 10,000 disclosures each: how many figures are placed and how many are left.
 * It takes some hours and is run by name, {@code -Dtest=FlattenedDisclosuresCount}.
 */
@PropertyDefaults(tries = 10_000)
class FlattenedDisclosuresCount extends FlattenedDisclosuresProperties {}
