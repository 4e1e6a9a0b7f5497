package vn.gdnn.records.people.student;

import org.jspecify.annotations.Nullable;

/** A person's numbers as they are stored. */
record SealedIdentifiers(
        @Nullable SealedNumber personalNumber,
        @Nullable SealedNumber legacyNumber,
        @Nullable SealedNumber passport) {}
