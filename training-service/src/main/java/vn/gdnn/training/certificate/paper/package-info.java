/** A certificate as a sealed file. */
@NullMarked
package vn.gdnn.training.certificate.paper;

import org.jspecify.annotations.NullMarked;
