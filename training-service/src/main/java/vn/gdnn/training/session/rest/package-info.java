/** Sessions over HTTP. */
@NullMarked
package vn.gdnn.training.session.rest;

import org.jspecify.annotations.NullMarked;
