/** Diplomas over HTTP. */
@NullMarked
package vn.gdnn.records.diploma.rest;

import org.jspecify.annotations.NullMarked;
