/** Uses over HTTP. */
@NullMarked
package vn.gdnn.curriculum.resource.use.rest;

import org.jspecify.annotations.NullMarked;
