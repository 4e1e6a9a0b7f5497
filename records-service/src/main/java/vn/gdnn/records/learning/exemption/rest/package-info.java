/** Exemptions over HTTP. */
@NullMarked
package vn.gdnn.records.learning.exemption.rest;

import org.jspecify.annotations.NullMarked;
