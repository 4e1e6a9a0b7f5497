/** Entry numbers of the original register (sổ gốc). */
@NullMarked
package vn.gdnn.records.register;

import org.jspecify.annotations.NullMarked;
