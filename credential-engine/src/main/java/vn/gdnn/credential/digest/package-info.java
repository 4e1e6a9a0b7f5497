/** Digests of what was said and made. */
@NullMarked
package vn.gdnn.credential.digest;

import org.jspecify.annotations.NullMarked;
