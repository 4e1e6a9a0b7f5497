/** Entry numbers of the original register (sổ gốc). */
@NullMarked
package vn.gdnn.records.register.numbers;

import org.jspecify.annotations.NullMarked;
