/** The access log over HTTP. */
@NullMarked
package vn.gdnn.kit.personal.rest;

import org.jspecify.annotations.NullMarked;
