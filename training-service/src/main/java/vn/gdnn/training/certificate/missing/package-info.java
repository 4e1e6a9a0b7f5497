/** Completions that wait for their certificate: shown, and healed. */
@NullMarked
package vn.gdnn.training.certificate.missing;

import org.jspecify.annotations.NullMarked;
