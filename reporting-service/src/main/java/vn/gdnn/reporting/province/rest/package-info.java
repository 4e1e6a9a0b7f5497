/** The provinces over HTTP. */
@NullMarked
package vn.gdnn.reporting.province.rest;

import org.jspecify.annotations.NullMarked;
