/** Institutions over HTTP. */
@NullMarked
package vn.gdnn.reporting.institution.rest;

import org.jspecify.annotations.NullMarked;
