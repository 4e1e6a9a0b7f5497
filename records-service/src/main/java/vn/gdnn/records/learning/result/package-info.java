/** Module results, frozen once posted. */
@NullMarked
package vn.gdnn.records.learning.result;

import org.jspecify.annotations.NullMarked;
