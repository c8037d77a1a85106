import { Recommendation } from "./recommendation";
import { RecommendationResponse } from "./recommendation-response";

export const RECOMMENDATION = [Recommendation, RecommendationResponse];
