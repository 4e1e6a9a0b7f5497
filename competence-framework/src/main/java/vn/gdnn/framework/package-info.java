/** Competence frameworks in versions, each with domains, components, levels and indicators, for any service that keeps some. */
@NullMarked
package vn.gdnn.framework;

import org.jspecify.annotations.NullMarked;
