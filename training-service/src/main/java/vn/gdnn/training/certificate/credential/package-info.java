/** A certificate as a signed credential. */
@NullMarked
package vn.gdnn.training.certificate.credential;

import org.jspecify.annotations.NullMarked;
