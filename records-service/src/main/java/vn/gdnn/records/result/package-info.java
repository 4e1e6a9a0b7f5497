/** Module results, frozen once posted. */
@NullMarked
package vn.gdnn.records.result;

import org.jspecify.annotations.NullMarked;
