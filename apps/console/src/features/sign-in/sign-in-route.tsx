import { getRouteApi } from '@tanstack/react-router'
import { SignInPage } from './sign-in-page.tsx'

const route = getRouteApi('/sign-in')

export const SignInRoute = () => <SignInPage next={route.useSearch().next} />
