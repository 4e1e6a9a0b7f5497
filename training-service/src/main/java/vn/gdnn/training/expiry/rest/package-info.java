/** Expiring trainings over HTTP. */
@NullMarked
package vn.gdnn.training.expiry.rest;

import org.jspecify.annotations.NullMarked;
