/** What a file that somebody brings along has to do with a certificate of training. */
@NullMarked
package vn.gdnn.training.certificate.check;

import org.jspecify.annotations.NullMarked;
