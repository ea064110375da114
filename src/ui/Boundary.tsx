import { Component, type ReactNode } from 'react'
import { type AppError, asAppError } from '#errors.ts'

interface BoundaryProps {
  fallback: (error: AppError) => ReactNode
  children: ReactNode
}

/** Shows the fallback in place of what could not be rendered. */
export class Boundary extends Component<BoundaryProps, { error: AppError | null }> {
  override state: { error: AppError | null } = { error: null }

  static getDerivedStateFromError(error: unknown) {
    return { error: asAppError(error) }
  }

  override render() {
    const { error } = this.state
    return error ? this.props.fallback(error) : this.props.children
  }
}
