/** Jobs over HTTP. */
@NullMarked
package vn.gdnn.kit.jobs.rest;

import org.jspecify.annotations.NullMarked;
