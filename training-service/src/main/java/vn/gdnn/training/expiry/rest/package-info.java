/** Expiring trainings over HTTP, and where a school wants its letters. */
@NullMarked
package vn.gdnn.training.expiry.rest;

import org.jspecify.annotations.NullMarked;
