/** Digests of what was said and made. */
@NullMarked
package vn.gdnn.records.digest;

import org.jspecify.annotations.NullMarked;
