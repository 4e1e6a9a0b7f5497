/** Certificates over HTTP: for the school, and for anyone who holds one. */
@NullMarked
package vn.gdnn.training.certificate.rest;

import org.jspecify.annotations.NullMarked;
