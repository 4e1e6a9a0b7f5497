/** Files are checked for anyone. */
@NullMarked
package vn.gdnn.training.certificate.check.rest;

import org.jspecify.annotations.NullMarked;
