package dev.yusuan.examples.audit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.yusuan.io.DisclosureReader;
import dev.yusuan.validation.Profile;

/**
 * What is to be audited and how.
 *
 * @param inputs the files, no two with the same name of results
 * @param reader what reads them
 * @param profile the rules
 * @param failOn what besides failed checks of severity error is a failure
 * @param output what is written and where
 */
public record Job(
    ImmutableList<Input> inputs,
    DisclosureReader reader,
    Profile profile,
    ImmutableSet<FailOn> failOn,
    Output output) {}
