/** Staff over HTTP. */
@NullMarked
package vn.gdnn.training.staff.rest;

import org.jspecify.annotations.NullMarked;
