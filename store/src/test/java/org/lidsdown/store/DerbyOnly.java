package org.lidsdown.store;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * What is tested here is there on Derby alone; where the tests run on another engine, they say so.
 */
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(DerbyOnly.Condition.class)
public @interface DerbyOnly {
    /** Why: what other engines do not have. */
    String value();

    /** Leaves the tests out where the logs are kept elsewhere. */
    final class Condition implements ExecutionCondition {
        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            return context.getElement()
                    .flatMap(one -> AnnotationSupport.findAnnotation(one, DerbyOnly.class))
                    .filter(_ -> AServer.WANTED)
                    .map(only -> ConditionEvaluationResult.disabled("on Derby only", only.value()))
                    .orElseGet(() -> ConditionEvaluationResult.enabled("on this engine"));
        }
    }
}
