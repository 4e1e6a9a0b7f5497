/** The opening of a new log over HTTP. */
@NullMarked
package vn.gdnn.records.register.opening.rest;

import org.jspecify.annotations.NullMarked;
