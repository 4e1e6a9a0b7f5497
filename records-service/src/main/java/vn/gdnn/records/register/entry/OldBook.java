package vn.gdnn.records.register.entry;

import org.jspecify.annotations.Nullable;

/**
 * The book of an older register in which an entry stands: its numbers begin again each year, and a predecessor kept books
 * of its own.
 *
 * @param predecessor the code of the school that kept it, unless it was the school itself
 */
public record OldBook(int year, @Nullable String predecessor) {}
