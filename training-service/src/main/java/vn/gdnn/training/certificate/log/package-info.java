/** What the country's log keeps of a certificate. */
@NullMarked
package vn.gdnn.training.certificate.log;

import org.jspecify.annotations.NullMarked;
