/** The access log over HTTP. */
@NullMarked
package vn.gdnn.kit.access.rest;

import org.jspecify.annotations.NullMarked;
