/** The original register (sổ gốc): entries, their numbers and blanks, the acts on them, and the log that proves them. */
@NullMarked
package vn.gdnn.records.register;

import org.jspecify.annotations.NullMarked;
