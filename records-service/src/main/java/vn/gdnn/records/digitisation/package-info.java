/** Register entries of diplomas issued before the register became digital. */
@NullMarked
package vn.gdnn.records.digitisation;

import org.jspecify.annotations.NullMarked;
