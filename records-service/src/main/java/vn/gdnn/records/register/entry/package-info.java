/** Diplomas in the original register and every act on them. */
@NullMarked
package vn.gdnn.records.register.entry;

import org.jspecify.annotations.NullMarked;
