/** Asking for all facts anew over HTTP. */
@NullMarked
package vn.gdnn.training.retelling.rest;

import org.jspecify.annotations.NullMarked;
