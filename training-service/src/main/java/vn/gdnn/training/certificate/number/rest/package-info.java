/** Patterns of numbers over HTTP. */
@NullMarked
package vn.gdnn.training.certificate.number.rest;

import org.jspecify.annotations.NullMarked;
