/** SHA-256 digests of texts and bytes. */
@NullMarked
package vn.gdnn.credential.digest;

import org.jspecify.annotations.NullMarked;
