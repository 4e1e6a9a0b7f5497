/** Learning resources over HTTP. */
@NullMarked
package vn.gdnn.curriculum.resource.rest;

import org.jspecify.annotations.NullMarked;
