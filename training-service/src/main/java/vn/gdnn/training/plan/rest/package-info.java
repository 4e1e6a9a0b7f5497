/** Learning plans over HTTP. */
@NullMarked
package vn.gdnn.training.plan.rest;

import org.jspecify.annotations.NullMarked;
