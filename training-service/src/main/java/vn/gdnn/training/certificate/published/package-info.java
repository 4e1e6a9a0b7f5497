/** What anyone who holds a certificate may see of it. */
@NullMarked
package vn.gdnn.training.certificate.published;

import org.jspecify.annotations.NullMarked;
