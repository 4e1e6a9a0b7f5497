/** The institution's signature on a document: PAdES baseline B, or T where there is a timestamping authority. */
@NullMarked
package vn.gdnn.credential.seal;

import org.jspecify.annotations.NullMarked;
