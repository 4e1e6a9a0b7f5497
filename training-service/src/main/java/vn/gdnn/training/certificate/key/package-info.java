/** The keys of certificates, told to whoever shows them. */
@NullMarked
package vn.gdnn.training.certificate.key;

import org.jspecify.annotations.NullMarked;
