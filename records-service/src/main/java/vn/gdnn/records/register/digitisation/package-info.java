/** Register entries of diplomas issued before the register became digital. */
@NullMarked
package vn.gdnn.records.register.digitisation;

import org.jspecify.annotations.NullMarked;
