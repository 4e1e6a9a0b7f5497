/** Graduation rounds over HTTP. */
@NullMarked
package vn.gdnn.records.graduation.round.rest;

import org.jspecify.annotations.NullMarked;
