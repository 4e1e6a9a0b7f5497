/** Graduation rounds over HTTP. */
@NullMarked
package vn.gdnn.records.round.rest;

import org.jspecify.annotations.NullMarked;
