/** Numbers of certificates, as each school words them. */
@NullMarked
package vn.gdnn.training.certificate.number;

import org.jspecify.annotations.NullMarked;
